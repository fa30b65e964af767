/** 修改章程: changes of a cooperative's charter, put before its assembly. */
package org.jointprosperity.cooperative.charter;
