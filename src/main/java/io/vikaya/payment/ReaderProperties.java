package io.vikaya.payment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pictures are read.
 *
 * @param networks {@code READER_NETWORKS}: whether the second engine reads too; it takes half a second and some 300 MB, and reads
 *     photos the first one cannot
 * @param atOnce {@code READER_AT_ONCE}: pictures read at the same time; as many as there are processors when 0
 * @param budget the longest one picture may take; no honest screenshot takes as long, and what does goes to a person
 */
@ConfigurationProperties("vikaya.reader")
record ReaderProperties(
        @DefaultValue("true") boolean networks,
        @DefaultValue("0") int atOnce,
        @DefaultValue("30s") Duration budget) {

    int pictures() {
        return atOnce > 0 ? atOnce : Runtime.getRuntime().availableProcessors();
    }
}
