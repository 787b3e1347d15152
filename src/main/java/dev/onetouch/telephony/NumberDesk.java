package dev.onetouch.telephony;

import dev.onetouch.caller.PhoneNumber;
import java.util.List;

/// Our numbers at the carrier. Each question blocks for up to 3 seconds, so none is asked while a webhook waits.
///
/// `Refused` is final until somebody mends the account; everything may be asked again, setting included, for it sets the same
/// thing.
public interface NumberDesk {

  /// All numbers of the account, the first thousand.
  CarrierAnswer<List<NumberSetting>> all();

  /// `Gone` when the account has no such number.
  CarrierAnswer<NumberSetting> find(PhoneNumber number);

  /// Has the number's calls brought to these addresses. What overrides them (an application, a trunk) stays, and is in the
  /// answer, which says how the number is set afterwards.
  CarrierAnswer<NumberSetting> point(NumberSetting number, Webhooks to);
}
