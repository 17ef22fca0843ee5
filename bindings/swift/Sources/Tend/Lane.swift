import Dispatch

/// Runs one call of the core after another, on a thread of its own.
///
/// The core's calls are synchronous: they read a file and may wait for whoever writes it. On the
/// threads that Swift shares among all tasks (one for each processor) a few waiting calls would
/// hold up everything else, so each lane brings its own queue.
final class LaneExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(_ name: String) {
        // A parent waits for the answer, with a baby on the arm.
        queue = DispatchQueue(label: "tend.\(name)", qos: .userInitiated)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }
}

/// A lane for calls that must not hold up the screens.
actor Lane {
    private let executor: LaneExecutor

    init(_ name: String) {
        executor = LaneExecutor(name)
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// Does `work` when what was asked for before is done.
    func run<Answer: Sendable>(_ work: @Sendable () throws -> Answer) rethrows -> Answer {
        try work()
    }
}
