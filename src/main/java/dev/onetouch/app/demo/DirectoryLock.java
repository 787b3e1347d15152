package dev.onetouch.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One demo per directory. The lock goes with its process, however that ends, so a lock that is held means a demo that lives.
final class DirectoryLock implements AutoCloseable {
  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  static DirectoryLock take(Path directory) throws DemoDatabaseFault {
    try {
      Files.createDirectories(directory);
      FileChannel channel =
          FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new DemoDatabaseFault(
            "Another demo is running on " + directory + ": stop it first, or start this one in another directory.");
      }
      return new DirectoryLock(channel);
    } catch (IOException e) {
      throw new DemoDatabaseFault("The demo keeps its data in " + directory + ", which cannot be written: " + e, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by this very process, which is just as well taken.
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's directory could not be unlocked", e);
    }
  }
}
