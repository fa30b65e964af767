package org.jointprosperity.cooperative.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of an arithmetic in words and numbers, in Chinese and English. */
@Schema(name = "StatementSentence", description = "核算说明，中英文。A step of the arithmetic, in Chinese and English.")
public record Sentence(String zh, String en) {}
