package org.auscult.formats.packetfilter;

import java.util.List;
import java.util.Optional;

/**
 * What a rule asks of a packet; a list with the one word {@code any} asks nothing.
 *
 * @param from interfaces that it comes in by
 * @param to interfaces that it leaves by
 * @param sources networks, or names of sets
 * @param destinations the same
 * @param services as in {@link org.auscult.device.AccessRule#SERVICES}
 * @param state the state of its connection: {@code established} or {@code invalid} when it is no
 *     new one, {@code dnat} when a translation let it in; else empty
 * @param narrowed true when it also asks for what the device model has no word for
 * @param sometimes true when it holds only at times, or up to a rate
 */
public record Match(
    List<String> from,
    List<String> to,
    List<String> sources,
    List<String> destinations,
    List<String> services,
    String state,
    boolean narrowed,
    boolean sometimes) {
  /** No demand. */
  public static final List<String> ANY = List.of("any");

  /** Every packet. */
  public static final Match ALL = new Match(ANY, ANY, ANY, ANY, ANY, "", false, false);

  /** True when every packet is taken. */
  public boolean unconditional() {
    return equals(ALL);
  }

  /** The same, but at times only. */
  public Match atTimes() {
    return new Match(from, to, sources, destinations, services, state, narrowed, true);
  }

  /** The same, of packets that something else has chosen too. */
  Match narrower() {
    return new Match(from, to, sources, destinations, services, state, true, sometimes);
  }

  /** What is left of an inner demand behind this one; empty when no packet can meet both. */
  public Optional<Match> and(Match inner) {
    Optional<List<String>> in = Narrowing.zones(from, inner.from);
    Optional<List<String>> out = Narrowing.zones(to, inner.to);
    Optional<List<String>> source = Narrowing.networks(sources, inner.sources);
    Optional<List<String>> destination = Narrowing.networks(destinations, inner.destinations);
    Optional<List<String>> service = Narrowing.services(services, inner.services);
    if (in.isEmpty() || out.isEmpty() || source.isEmpty() || destination.isEmpty()) {
      return Optional.empty();
    }
    return service.map(
        s ->
            new Match(
                in.get(),
                out.get(),
                source.get(),
                destination.get(),
                s,
                inner.state.isEmpty() ? state : inner.state,
                narrowed || inner.narrowed,
                sometimes || inner.sometimes));
  }
}
