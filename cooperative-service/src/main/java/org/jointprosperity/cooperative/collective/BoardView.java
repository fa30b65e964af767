package org.jointprosperity.cooperative.collective;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement about a board as callers see it. */
@Schema(description = "理事会人数。The size of a board.")
public record BoardView(UUID id, int size, LocalDate since, LocalDate recordedOn) {

    static BoardView of(BoardStatement board) {
        return new BoardView(board.id, board.size, board.since, board.recordedOn);
    }
}
