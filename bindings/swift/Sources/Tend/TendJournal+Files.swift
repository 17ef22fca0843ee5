import Foundation
import TendCore

// Whole files: a history brought in, everything taken out, back-ups.
extension TendJournal {
    /// What a file would bring in. Nothing is saved.
    public nonisolated func previewImport(
        path: String, options: ImportOptions
    ) async throws -> ImportPreview {
        try await withFiles { try $0.previewImport(path: path, options: options) }
    }

    /// Brings a file in: one change, one undo. Rows that are there already are not added again.
    ///
    /// - Parameter progress: Told how many of all rows are through, on the thread that imports.
    ///   It answers `false` to stop, as cancelling the task does: ``JournalError/Cancelled`` is
    ///   thrown and nothing was saved.
    public nonisolated func `import`(
        path: String, options: ImportOptions,
        progress: (@Sendable (_ done: UInt64, _ total: UInt64) -> Bool)? = nil
    ) async throws -> ImportReport {
        let watcher = ImportWatcher(progress)
        return try await withTaskCancellationHandler {
            try await withFiles {
                try $0.import(path: path, options: options, progress: watcher)
            }
        } onCancel: {
            watcher.stop()
        }
    }

    /// Takes everything out: a ZIP of CSV files when `path` ends in `.zip`, else one JSON
    /// document.
    public nonisolated func export(path: String) async throws -> ExportReport {
        try await withFiles { try $0.export(path: path) }
    }

    /// Evenings of a table in a file, compared.
    public nonisolated func comparisonOfTable(path: String) async throws -> ComparisonScreen {
        try await withFiles { try $0.comparisonOfTable(path: path) }
    }

    /// Writes a whole, checked copy of the journal to `path`.
    public nonisolated func backUpTo(path: String) async throws {
        try await withFiles { try $0.backUpTo(path: path) }
    }

    /// Checks the file page by page, and every row against its operations; how many were read.
    @discardableResult
    public nonisolated func verify() async throws -> UInt64 {
        try await withFiles { try $0.verify() }
    }

    /// Makes all tables anew from the operations; how many rows were made.
    @discardableResult
    public nonisolated func rebuild() async throws -> UInt64 {
        try await withFiles { try $0.rebuild() }
    }
}

/// Stops an import when its task is cancelled. `@unchecked`: the lock guards what changes.
private final class ImportWatcher: ImportProgress, @unchecked Sendable {
    private let told: (@Sendable (UInt64, UInt64) -> Bool)?
    private let lock = NSLock()
    private var stopped = false

    init(_ told: (@Sendable (UInt64, UInt64) -> Bool)?) {
        self.told = told
    }

    func stop() {
        lock.withLock { stopped = true }
    }

    func progress(done: UInt64, total: UInt64) -> Bool {
        let goesOn = told?(done, total) ?? true
        return goesOn && !lock.withLock { stopped }
    }
}
