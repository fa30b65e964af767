/** What associations and cooperatives do for their members 服务: seed, technique, prices, sale. */
package org.jointprosperity.cooperative.servicing;
