/** 承诺事项: what a signed letter promises, moved by facts alone until it is met, late, broken or released. */
package org.jointprosperity.pairing.undertaking;
