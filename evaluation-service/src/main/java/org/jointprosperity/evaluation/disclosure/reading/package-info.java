/** 向社会公开: what everyone may read without signing in, as data, as plain text behind its hash, and as pages that print. */
package org.jointprosperity.evaluation.disclosure.reading;
