package dev.onetouch.telephony.twilio.signed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onetouch.telephony.twilio.signed.RawForm.Parameter;
import java.util.ArrayList;
import java.util.List;

/// Signatures from the tests of Twilio's own SDKs, made with the token `12345`.
final class SignatureVectors {
  static final String TOKEN = "12345";

  private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
  private static final String HASH =
      "bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
  private static final String JSON = "{\"property\": \"value\", \"boolean\": true}";

  /// @param body empty for a form
  record Vector(String signedUrl, RawForm form, String body, String signature) {
    String publicUrl() {
      return signedUrl.substring(0, slash());
    }

    String pathAndQuery() {
      return signedUrl.substring(slash());
    }

    private int slash() {
      return signedUrl.indexOf('/', "https://".length());
    }
  }

  private SignatureVectors() {}

  static List<Vector> all() {
    return List.of(
        basic(URL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        basic("https://mycompany.com:443/myapp.php?foo=1&bar=2", "kvajT1Ptam85bY51eRf/AJRuM3w="),
        basic("http://mycompany.com:80/myapp.php?foo=1&bar=2", "0ZXoZLH/DfblKGATFgpif+LLRf4="),
        basic("http://mycompany.com:1234/myapp.php?foo=1&bar=2", "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        form(URL, "zYQTYrRWXE7LtzbG4PfP7/bkkGo="),
        basic("https://mycompany.com/myapp.php", "1xaxFBvyzXYvWplzNOSs28HWO94="),
        basic(
            URL + "&type=thiswontbeusedinthesignaturegeneratorandsoshouldbeignored",
            "hYkNsTBttoNGkyCS0p+wWmQoRTg="),
        basic(
            "https://mycompany.com/myapp.php?foo=hello%20world&bar=test%2Bvalue",
            "er2tvAP1Wx+iuTTE2BPgvEaN1cs="),
        form(
            URL,
            "dCPiR4WtQ6QFN6pJh81CtlCcWLQ=",
            "Message",
            "Hello & goodbye! @#$%^*()",
            "From",
            "+1 (415) 867-5309",
            "Special",
            "unicode: ñáéíóú"),
        form(
            URL,
            "9HHp/OqQMEwdrVebHDdA/+tqjX8=",
            "Digits",
            "",
            "CallSid",
            "CA1234567890ABCDE",
            "EmptyParam",
            ""),
        form(
            URL,
            "L9lTTwIlxM1xGAtLRwhOSZggRhM=",
            "Digits",
            "",
            "CallSid",
            "CA1234567890ABCDE",
            "NullParam",
            ""),
        form(
            URL,
            "enveUe73ZTVLAekHxez3Qx6JuuQ=",
            "Zebra",
            "last",
            "Alpha",
            "first",
            "Beta",
            "second",
            "Gamma",
            "third"),
        form(
            URL,
            "jDK7WKT8wiNrwggd4ceTv4e1MJ4=",
            "callSid",
            "lowercase",
            "CallSid",
            "uppercase",
            "CALLSID",
            "allcaps"),
        basic("https://mycompany.com/webhook/España?año=2023", "G/Hx6mqqnjUNlPAoi2Sp9bGst0g="),
        basic("https://mycompany.com:443//myapp.php?foo=1&bar=2", "A9lH3u16NjyiiM/+wylw5rirFUs="),
        json(),
        new Vector(
            "https://mycompany.com/myapp.php?" + HASH,
            RawForm.EMPTY,
            JSON,
            "y77kIzt2vzLz71DgmJGsen2scGs="),
        form(
            URL,
            "IK+Dwps556ElfBT0I3Rgjkr1wJU=",
            "Sid",
            "CA123",
            "SidAccount",
            "AC123",
            "Digits",
            "5678",
            "Digits",
            "1234",
            "Digits",
            "1234"),
        form(
            URL,
            "0/KCTR6DLpKmkAf8muzZqo1nDgQ=",
            "CallSid",
            "CA1234567890ABCDE",
            "Caller",
            "+12349013030",
            "Digits",
            "1234",
            "From",
            "+12349013030",
            "To",
            "+18005551212"));
  }

  static Vector json() {
    return new Vector(URL + "&" + HASH, RawForm.EMPTY, JSON, "a9nBmqA0ju/hNViExpshrM61xv4=");
  }

  static Vector read(JsonNode vector) {
    List<Parameter> parameters = new ArrayList<>();
    vector
        .path("params")
        .properties()
        .forEach(entry -> parameters.add(new Parameter(entry.getKey(), entry.getValue().asText())));
    vector
        .path("params_multi")
        .forEach(pair -> parameters.add(new Parameter(pair.get(0).asText(), pair.get(1).asText())));
    return new Vector(
        vector.path("signed_url").asText(),
        RawForm.of(parameters),
        vector.path("body").asText(""),
        vector.path("signature").asText());
  }

  private static Vector basic(String url, String signature) {
    return form(
        url,
        signature,
        "Digits",
        "1234",
        "CallSid",
        "CA1234567890ABCDE",
        "To",
        "+18005551212",
        "Caller",
        "+14158675309",
        "From",
        "+14158675309");
  }

  private static Vector form(String url, String signature, String... namesAndValues) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.add(new Parameter(namesAndValues[i], namesAndValues[i + 1]));
    }
    return new Vector(url, RawForm.of(parameters), "", signature);
  }
}
