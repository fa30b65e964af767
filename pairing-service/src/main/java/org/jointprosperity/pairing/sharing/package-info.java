/** Resources both sides of a pairing share 统筹城乡党建资源. */
package org.jointprosperity.pairing.sharing;
