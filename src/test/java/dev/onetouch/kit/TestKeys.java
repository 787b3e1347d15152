package dev.onetouch.kit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A provider's keys, and a stranger's, with every way to make a token of them, the good ones and the bad.
public final class TestKeys {
  private static final RSAKey OURS = rsa("rsa-1");
  private static final RSAKey STRANGERS = rsa("rsa-1");
  private static final RSAKey NEXT = rsa("rsa-2");
  private static final ECKey CURVE = ec("ec-1");

  private final List<com.nimbusds.jose.jwk.JWK> published = new CopyOnWriteArrayList<>(List.of(OURS, CURVE));

  String published() {
    return new JWKSet(published).toString(true);
  }

  /// The provider signs with a new key from now on, and says so.
  public void rotate() {
    published.clear();
    published.add(NEXT);
  }

  public String rs256(JWTClaimsSet claims) {
    return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa-1"), claims, signer(OURS));
  }

  public String rotated(JWTClaimsSet claims) {
    return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa-2"), claims, signer(NEXT));
  }

  public String with(JWSAlgorithm algorithm, JWTClaimsSet claims) {
    boolean curve = JWSAlgorithm.Family.EC.contains(algorithm);
    return signed(new JWSHeader.Builder(algorithm).keyID(curve ? "ec-1" : "rsa-1"), claims, curve ? signer(CURVE) : signer(OURS));
  }

  /// Our key's name on a stranger's signature.
  public String byAStranger(JWTClaimsSet claims) {
    return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa-1"), claims, signer(STRANGERS));
  }

  /// A stranger who brings their own key along.
  public String withItsOwnKey(JWTClaimsSet claims) {
    return signed(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa-1").jwk(STRANGERS.toPublicJWK()), claims, signer(STRANGERS));
  }

  /// A stranger who says where their key is.
  public String withItsOwnAddress(JWTClaimsSet claims, java.net.URI keys) {
    return signed(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("elsewhere").jwkURL(keys), claims, signer(STRANGERS));
  }

  public String named(String kid, JWTClaimsSet claims) {
    return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid), claims, signer(OURS));
  }

  public String critical(JWTClaimsSet claims) {
    return signed(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa-1").criticalParams(java.util.Set.of("house"))
            .customParam("house", 1),
        claims, signer(OURS));
  }

  public String unsigned(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  /// The oldest trick: the public key, which everybody has, as a shared secret.
  public String publicKeyAsSecret(JWTClaimsSet claims) {
    try {
      return signed(
          new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa-1"), claims, new MACSigner(OURS.toRSAPublicKey().getEncoded()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public String clientSecretAsKey(JWTClaimsSet claims) {
    try {
      byte[] key = (TestProvider.SECRET + "-".repeat(32)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
      return signed(new JWSHeader.Builder(JWSAlgorithm.HS256), claims, new MACSigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(JWSHeader.Builder header, JWTClaimsSet claims, JWSSigner signer) {
    try {
      SignedJWT token = new SignedJWT(header.build(), claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner signer(com.nimbusds.jose.jwk.JWK key) {
    try {
      return key instanceof ECKey curve ? new ECDSASigner(curve) : new RSASSASigner(key.toRSAKey());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey rsa(String kid) {
    try {
      return new RSAKeyGenerator(2048).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey ec(String kid) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
