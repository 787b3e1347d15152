package dev.onetouch.desk;

import dev.onetouch.caller.PhoneNumber;
import dev.onetouch.telephony.CarrierAnswer;
import dev.onetouch.telephony.NumberDesk;
import dev.onetouch.telephony.NumberSetting;
import dev.onetouch.telephony.Webhooks;
import java.util.List;

/// An account without numbers.
final class NoNumbers implements NumberDesk {
  @Override
  public CarrierAnswer<List<NumberSetting>> all() {
    return new CarrierAnswer.Done<>(List.of());
  }

  @Override
  public CarrierAnswer<NumberSetting> find(PhoneNumber number) {
    return new CarrierAnswer.Gone<>();
  }

  @Override
  public CarrierAnswer<NumberSetting> point(NumberSetting number, Webhooks to) {
    return new CarrierAnswer.Gone<>();
  }
}
