/** 成员大会: how assemblies of cooperatives decided, as the evaluation service tells. */
package org.jointprosperity.cooperative.assembly;
