package io.vikaya.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.testing.VikayaTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every flow node of every model has been visited by the process tests that ran before, in the same engine. Run the whole
 * suite; alone it must fail.
 */
@VikayaTest
@Order(Integer.MAX_VALUE)
class ProcessCoverageTests {

    @Autowired
    ProcessEngine engine;

    @Test
    void everyFlowNodeIsVisited() throws IOException {
        var missing = new ArrayList<String>();
        var report = new ArrayList<String>();
        for (var definition : engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()) {
            var nodes = engine
                    .getRepositoryService()
                    .getBpmnModelInstance(definition.getId())
                    .getModelElementsByType(FlowNode.class)
                    .stream()
                    .map(FlowNode::getId)
                    .collect(Collectors.toCollection(TreeSet::new));
            var visited = engine
                    .getHistoryService()
                    .createHistoricActivityInstanceQuery()
                    .processDefinitionId(definition.getId())
                    .finished()
                    .list()
                    .stream()
                    .map(HistoricActivityInstance::getActivityId)
                    .collect(Collectors.toSet());
            var total = nodes.size();
            nodes.removeAll(visited);
            report.add("%s: %d of %d flow nodes visited".formatted(definition.getKey(), total - nodes.size(), total));
            missing.addAll(nodes);
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/process-coverage.txt"), report);
        report.forEach(System.out::println);
        assertThat(missing).as("flow nodes no test visits").isEmpty();
    }
}
