package dev.onetouch.telephony.twilio.rest;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Reads an answer up to a limit and not a byte further, so that a stranger's answer cannot fill the memory.
final class CappedBody implements BodySubscriber<byte[]> {
  private final BodySubscriber<byte[]> kept = BodySubscribers.ofByteArray();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private final int maxBytes;
  private Flow.@Nullable Subscription subscription;
  private long received;

  private CappedBody(int maxBytes) {
    this.maxBytes = maxBytes;
    kept.getBody().thenAccept(body::complete);
  }

  static BodyHandler<byte[]> of(int maxBytes) {
    return answer -> new CappedBody(maxBytes);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription source) {
    subscription = source;
    kept.onSubscribe(source);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      received += buffer.remaining();
    }
    if (received <= maxBytes) {
      kept.onNext(buffers);
    } else if (subscription != null) {
      subscription.cancel();
      body.completeExceptionally(new TooLong(maxBytes));
    }
  }

  @Override
  public void onError(Throwable broken) {
    body.completeExceptionally(broken);
    kept.onError(broken);
  }

  @Override
  public void onComplete() {
    kept.onComplete();
  }

  /// The answer has more bytes than anybody asked for.
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong(int maxBytes) {
      super("the answer is longer than " + maxBytes + " bytes");
    }
  }
}
