/** 合作社成员大会: the frozen rolls by which assemblies of cooperatives vote. */
package org.jointprosperity.evaluation.assembly;
