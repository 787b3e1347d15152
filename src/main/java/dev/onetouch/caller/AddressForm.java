package dev.onetouch.caller;

import dev.onetouch.caller.CallerAddress.ClientAddress;
import dev.onetouch.caller.CallerAddress.Dialable;
import dev.onetouch.caller.CallerAddress.Odd;
import dev.onetouch.caller.CallerAddress.SipAddress;
import dev.onetouch.caller.CallerAddress.Withheld;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the forms of an origin apart. The withheld spellings come first, for some of them look like real
/// numbers.
final class AddressForm {

  /// No honest origin is longer; what is cut away was never going to be a number.
  static final int LONGEST_CHARACTERS = 128;

  // user, an optional password that is dropped, host, then port and parameters that are dropped as well.
  private static final Pattern SIP =
      Pattern.compile("sips?:([^@;:]+)[^@]*@(\\[[^]]*]|[^@:;?>]+).*", Pattern.CASE_INSENSITIVE);

  private static final String CLIENT = "client:";

  private AddressForm() {}

  static CallerAddress read(String rawFrom) {
    String from = clean(rawFrom);
    if (from.regionMatches(true, 0, CLIENT, 0, CLIENT.length())) {
      return client(from);
    }
    Matcher sip = SIP.matcher(from);
    if (sip.matches()) {
      return sip(unescaped(sip.group(1)), sip.group(2));
    }
    if (WithheldSpelling.matches(from)) {
      return new Withheld();
    }
    Optional<PhoneNumber> number = PhoneNumber.parse(from);
    return number.isPresent() ? new Dialable(number.get()) : new Odd(from);
  }

  private static CallerAddress client(String from) {
    String identity = from.substring(CLIENT.length());
    if (identity.isEmpty()) {
      return new Odd(from);
    }
    // A browser whose token names nobody calls as client:Anonymous; all of those would otherwise be one
    // identity.
    return WithheldSpelling.isWord(identity) ? new Withheld() : new ClientAddress(identity);
  }

  private static CallerAddress sip(String user, String host) {
    boolean withheld =
        WithheldSpelling.isSipUser(user) || host.toLowerCase(Locale.ROOT).endsWith("anonymous.invalid");
    return withheld ? new Withheld() : new SipAddress(user, host);
  }

  // The one escape that matters: a plus sign some exchanges write as %2B.
  private static String unescaped(String user) {
    return user.regionMatches(true, 0, "%2B", 0, 3) ? "+" + user.substring(3) : user;
  }

  private static String clean(String rawFrom) {
    return rawFrom.strip().codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .limit(LONGEST_CHARACTERS)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
