package dev.onetouch.datadip;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Connects to addresses that were judged, never to a name.
record PinnedConnection(SSLSocketFactory tls, Lifeline lifeline, Deadline deadline) {
  /// More addresses than these leave each too little time.
  static final int MAX_ADDRESSES = 4;

  Socket open(Destination to, List<InetAddress> addresses) throws IOException, DipFailed {
    Socket plain = connected(to, addresses.subList(0, Math.min(addresses.size(), MAX_ADDRESSES)));
    plain.setSoTimeout(deadline.millisLeft());
    plain.setTcpNoDelay(true);
    return to.secure() ? secured(plain, to) : plain;
  }

  private Socket connected(Destination to, List<InetAddress> addresses) throws IOException, DipFailed {
    Trouble trouble = Trouble.UNKNOWN_HOST;
    for (int i = 0; i < addresses.size(); i++) {
      // Through a proxy the proxy would do the resolving.
      Socket socket = new Socket(Proxy.NO_PROXY);
      lifeline.hold(socket);
      try {
        int fairShare = Math.max(1, deadline.millisLeft() / (addresses.size() - i));
        socket.connect(new InetSocketAddress(addresses.get(i), to.port()), fairShare);
        return socket;
      } catch (IOException e) {
        trouble = e instanceof SocketTimeoutException ? Trouble.TIMED_OUT : Trouble.NOT_REACHED;
        socket.close();
      }
    }
    throw new DipFailed(trouble);
  }

  /// The name goes into SNI and is what the certificate must be for, although an address was dialled.
  private Socket secured(Socket plain, Destination to) throws IOException {
    SSLSocket secured = (SSLSocket) tls.createSocket(plain, to.host(), to.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }
}
