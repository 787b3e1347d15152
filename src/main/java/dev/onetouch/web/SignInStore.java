package dev.onetouch.web;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Who may sign in, and who tried. Tries are counted on the database's clock, so that all nodes
/// count together; e-mail and network addresses stand there as digests. Each method is one round
/// trip and throws when the store cannot be asked.
public interface SignInStore {

  /// Counts a try and says how many there were within the window it fell into, this one included.
  Tries count(String email, String address, Duration window);

  /// Whoever may sign in with this e-mail address, however it is capitalised.
  Optional<Account> account(String email);

  /// Takes the latest try back: it was right.
  void forgive(String email, String address);

  /// @param fromHere on this e-mail from this address
  /// @param fromAddress on any e-mail from this address
  /// @param onEmail on this e-mail from anywhere
  record Tries(int fromHere, int fromAddress, int onEmail) {}

  record Account(String agent, String name, Set<Role> roles, String passwordHash) {
    @Override
    public String toString() {
      return "Account[" + agent + "]";
    }
  }
}
