package dev.onetouch.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import dev.onetouch.call.CallState;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What only one room may touch, so that everything else can be tested, replayed and trusted
/// without it.
class WhoMayUseWhatTest {
  private static final JavaClasses HOUSE = Rooms.house();

  @Test
  void onlyTheAppLooksAtAClockOrThrowsDice() {
    // The sandbox is a phone company: it has a clock of its own.
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.onetouch.app..", "dev.onetouch.telephony.sandbox..")
        .should()
        .accessTargetWhere(
            describe("looks at a clock or throws dice", WhoMayUseWhatTest::clockOrDice))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void onlyStorageKnowsHibernate() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.onetouch.storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.hibernate..", "jakarta.persistence..", "jakarta.data..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void onlyTheTwilioEdgeKnowsTheTwilioKit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.onetouch.telephony.twilio..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.twilio..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void onlyTheSignInProvidersRoomKnowsTheOpenIdKit() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.onetouch.web.oidc..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.nimbusds..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void onlyTheNumberingEdgeKnowsTheNumberingPlans() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.onetouch.numbering..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.google.i18n.phonenumbers..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void onlyEvolutionChangesACallsState() {
    JavaClass state = HOUSE.get(CallState.class);
    List<String> breaches =
        state.getCodeUnits().stream()
            .filter(unit ->
                unit.getRawReturnType().equals(state)
                    && !unit.getModifiers().toString().contains("STATIC"))
            .flatMap(unit -> unit.getAccessesToSelf().stream())
            .filter(access -> !mayChangeState(access.getOriginOwner()))
            .map(JavaAccess::getDescription)
            .toList();

    assertThat(breaches).isEmpty();
  }

  @Test
  void onlyStorageAndTheFirstTurnMakeAState() {
    JavaClass state = HOUSE.get(CallState.class);
    List<String> breaches =
        state.getConstructors().stream()
            .map(JavaCodeUnit::getAccessesToSelf)
            .flatMap(Set::stream)
            .filter(access -> !access.getOriginOwner().equals(state))
            .filter(access ->
                !access.getOriginOwner().getPackageName().startsWith("dev.onetouch.storage"))
            .map(JavaAccess::getDescription)
            .toList();

    assertThat(breaches).isEmpty();
  }

  private static boolean mayChangeState(JavaClass one) {
    return one.getName().equals("dev.onetouch.call.Evolution")
        || one.getName().equals(CallState.class.getName());
  }

  private static boolean clockOrDice(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    boolean noArguments =
        access.getTarget()
                instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit
            && unit.getRawParameterTypes().isEmpty();
    return owner.startsWith("java.time.") && name.equals("now") && noArguments
        || owner.equals(Clock.class.getName()) && name.startsWith("system")
        || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
        || owner.equals("java.lang.Math") && name.equals("random")
        || owner.equals(UUID.class.getName()) && name.equals("randomUUID")
        || owner.equals(Random.class.getName()) && name.equals("<init>") && noArguments;
  }
}
