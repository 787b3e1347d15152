package dev.onetouch.app.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    // Only a jar has a version; classes of a build have none yet.
    String version = Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(unpackaged)");
    return new String[] {"OneTouch " + version + " on Java " + Runtime.version().feature()};
  }
}
