package io.vikaya.workflow;

import java.util.List;

/**
 * A process instance as a picture can show it.
 *
 * @param processId the model's id, for example {@code InvoiceToCashProcess}
 * @param active ids of the nodes where it stands now, in models called from it too
 * @param passed ids of the nodes it has been through
 * @param incidents ids of the nodes where it is stuck and an operator is needed
 * @param ended whether it has come to an end
 */
public record ProcessView(
        String processId,
        String bpmnXml,
        List<String> active,
        List<String> passed,
        List<String> incidents,
        boolean ended) {}
