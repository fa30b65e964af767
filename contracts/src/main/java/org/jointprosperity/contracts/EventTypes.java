package org.jointprosperity.contracts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of events, read from the sealed interfaces: type name, class, context and topic. */
public final class EventTypes {

    private static final Map<String, Class<? extends Event>> BY_NAME = new LinkedHashMap<>();

    static {
        records(Event.class).forEach(type -> BY_NAME.put(nameOf(type), type));
    }

    private EventTypes() {}

    /** Every event record, in the order of the sources. */
    public static List<Class<? extends Event>> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** Every topic that carries events. */
    public static List<String> topics() {
        return List.of(PairingEvent.TOPIC, CooperativeEvent.TOPIC, EvaluationEvent.TOPIC);
    }

    /** The CloudEvents type of an event class, {@code <context>.<Record>}. */
    public static String nameOf(Class<? extends Event> type) {
        return contextOf(type) + "." + type.getSimpleName();
    }

    /** The CloudEvents type of an event. */
    public static String nameOf(Event event) {
        return nameOf(event.getClass());
    }

    /** The class of a CloudEvents type; empty for a type this version does not know. */
    public static Optional<Class<? extends Event>> classOf(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The topic that carries events of this class. */
    public static String topicOf(Class<? extends Event> type) {
        return contextOf(type) + ".events";
    }

    /** The CloudEvents dataschema of a type: the id of its JSON Schema, {@code schemas/<type>/1.json}. */
    public static String schemaOf(String name) {
        return "urn:joint-prosperity:schema:" + name + ":1";
    }

    /** The context that announces events of this class. */
    public static String contextOf(Class<? extends Event> type) {
        if (PairingEvent.class.isAssignableFrom(type)) {
            return PairingEvent.CONTEXT;
        }
        return CooperativeEvent.class.isAssignableFrom(type) ? CooperativeEvent.CONTEXT : EvaluationEvent.CONTEXT;
    }

    private static Stream<Class<? extends Event>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.asSubclass(Event.class))
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::records);
    }
}
