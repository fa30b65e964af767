package org.jointprosperity.cooperative.law;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in Chinese and English. */
@Schema(name = "BilingualText", description = "中英文。In Chinese and English.")
public record Text(String zh, String en) {}
