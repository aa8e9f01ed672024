package io.vikaya.payment.ocr.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.Map;

/** A loaded network: numbers in, numbers out. Safe for any number of threads. */
final class Network implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String input;

    /**
     * Loads a network from the classpath.
     *
     * @param threads how many processors one call may use
     */
    Network(String resource, int threads) {
        try (var in = Network.class.getResourceAsStream(resource);
                var options = new OrtSession.SessionOptions()) {
            if (in == null) {
                throw new IllegalStateException("The classpath lacks the network " + resource);
            }
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Threads that wait for work by spinning take the processor from everybody else.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(in.readAllBytes(), options);
            input = session.getInputNames().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The network " + resource + " cannot be loaded", e);
        }
    }

    /**
     * What a network answers.
     *
     * @param shape the last dimension varies fastest
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Answer(float[] values, long[] shape) {}

    Answer ask(FloatBuffer values, long... shape) {
        try (var tensor = OnnxTensor.createTensor(environment, values, shape);
                var result = session.run(Map.of(input, tensor))) {
            var answer = (OnnxTensor) result.get(0);
            var buffer = answer.getFloatBuffer();
            var numbers = new float[buffer.remaining()];
            buffer.get(numbers);
            return new Answer(numbers, answer.getInfo().getShape());
        } catch (OrtException e) {
            throw new IllegalStateException("The network did not answer", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
