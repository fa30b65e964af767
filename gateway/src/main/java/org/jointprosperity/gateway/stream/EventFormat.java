package org.jointprosperity.gateway.stream;

import io.vertx.core.json.JsonObject;

/** How events are written: as server-sent events, or as one JSON object per line. */
enum EventFormat {
    /** The position is the event id, which a browser sends back by itself. */
    SSE("text/event-stream;charset=UTF-8") {
        @Override
        String event(String id, JsonObject event) {
            return "id: " + id + "\ndata: " + event.encode() + "\n\n";
        }

        @Override
        String heartbeat(String id) {
            return ": alive\nid: " + id + "\n\n";
        }
    },
    /** The position stands in each line; an empty line is a sign of life. */
    LINES("application/x-ndjson") {
        @Override
        String event(String id, JsonObject event) {
            return event.put("position", id).encode() + "\n";
        }

        @Override
        String heartbeat(String id) {
            return "\n";
        }
    };

    private final String mediaType;

    EventFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static EventFormat wanted(String accept) {
        return accept != null && accept.contains(LINES.mediaType) ? LINES : SSE;
    }

    String mediaType() {
        return mediaType;
    }

    abstract String event(String id, JsonObject event);

    abstract String heartbeat(String id);
}
