package org.jointprosperity.gateway.limit;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From where a request comes. What a proxy says of it counts only where that proxy is trusted. */
@ApplicationScoped
class Addresses {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final List<String> OF_PROXIES =
            List.of(FORWARDED_FOR, "Forwarded", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Via");

    private final List<IpSubnetFilterRule> trusted;

    Addresses(@ConfigProperty(name = "joint.trusted-proxies") Optional<Set<String>> proxies) {
        this.trusted = proxies.orElse(Set.of()).stream().map(Addresses::network).toList();
    }

    /** The caller's address; behind trusted proxies the last one they name that is none of their own. */
    String of(HttpServerRequest request) {
        String peer = request.remoteAddress().hostAddress();
        return trusted.isEmpty() ? peer : of(peer, request.headers().getAll(FORWARDED_FOR));
    }

    String of(String peer, List<String> forwardedFor) {
        var named = forwardedFor.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .toList();
        String address = peer;
        for (int i = named.size() - 1; i >= 0 && isTrusted(address); i--) {
            if (!isAddress(named.get(i))) {
                break;
            }
            address = named.get(i);
        }
        return address;
    }

    /** Whether the request was made on this machine, and not by a proxy on it for somebody else. */
    boolean isLocal(HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        return address != null
                && (address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1"))
                && OF_PROXIES.stream().noneMatch(request.headers()::contains);
    }

    private boolean isTrusted(String address) {
        if (address == null || !isAddress(address)) {
            return false;
        }
        var socket = new InetSocketAddress(literal(address), 0);
        return trusted.stream().anyMatch(network -> network.matches(socket));
    }

    /** An address alone, or with a prefix length. */
    private static IpSubnetFilterRule network(String text) {
        String[] parts = text.strip().split("/", 2);
        if (!isAddress(parts[0])) {
            throw new IllegalArgumentException("A trusted proxy is an address or a network, not " + text);
        }
        var address = literal(parts[0]);
        int prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : address.getAddress().length * Byte.SIZE;
        return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
    }

    /** Never a name, which would have to be looked up. */
    private static boolean isAddress(String text) {
        return NetUtil.isValidIpV4Address(text) || NetUtil.isValidIpV6Address(text);
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByAddress(NetUtil.createByteArrayFromIpAddressString(address));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
