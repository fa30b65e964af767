/** 订单: contracts signed before planting, between an enterprise and a household or a base. */
package org.jointprosperity.cooperative.order;
