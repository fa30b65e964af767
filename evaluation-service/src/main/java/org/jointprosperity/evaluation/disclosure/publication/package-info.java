/**
 * 公开程序: propose, review for secrecy, approve, publish; each step once, in order, by another person (中国共产党党务公开条例
 * （试行）第十五条). What is refused comes back as a new draft; what was published is corrected by a new publication only.
 */
package org.jointprosperity.evaluation.disclosure.publication;
