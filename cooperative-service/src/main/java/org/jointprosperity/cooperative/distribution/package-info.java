/** 盈余分配方案: drafted, put before the assembly, and final or returned as it decides. */
package org.jointprosperity.cooperative.distribution;
