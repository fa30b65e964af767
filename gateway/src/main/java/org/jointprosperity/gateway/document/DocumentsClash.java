package org.jointprosperity.gateway.document;

/** Two services say different things by one name. */
final class DocumentsClash extends RuntimeException {

    DocumentsClash(String message) {
        super(message);
    }
}
