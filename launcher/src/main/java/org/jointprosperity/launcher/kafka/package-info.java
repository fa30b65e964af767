/** One Kafka node in KRaft mode and the topics of the catalogue. */
package org.jointprosperity.launcher.kafka;
