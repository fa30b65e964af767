/** 认定条件与程序: what a county asks of its demonstration households, as dated data, and how a household stands to it. */
package org.jointprosperity.cooperative.criteria;
