/** 征求意见: what delegates, deputies, advisers and society say before a major matter is decided, and what is answered. */
package org.jointprosperity.evaluation.consultation;
