import Foundation
import Observation

/// Where the app goes as soon as its screens are there: a tap on a widget, a shared file, or what
/// Siri could not ask.
@MainActor @Observable public final class Errands {
    /// The screens take it away once they are there.
    public var next: AppLink?
    @ObservationIgnored private let folder: URL

    /// - Parameter folder: Where a file that was handed over is kept until it is read; the system
    ///   empties it.
    public init(folder: URL = FileManager.default.temporaryDirectory) {
        self.folder = folder
    }

    /// An address the system opened the app with; false when it is none of ours.
    @discardableResult
    public func open(_ url: URL) -> Bool {
        guard let link = AppLink(url) else { return false }
        if case .file(let file) = link { next = .file(taken(file)) } else { next = link }
        return true
    }

    /// The system copies a shared file into the app's Inbox and never empties it, and what lies
    /// there is backed up. So it is taken out.
    private func taken(_ file: URL) -> URL {
        guard file.deletingLastPathComponent().lastPathComponent == "Inbox" else { return file }
        let own = folder.appending(path: UUID().uuidString, directoryHint: .isDirectory)
        let place = own.appending(path: file.lastPathComponent)
        do {
            try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
            try FileManager.default.moveItem(at: file, to: place)
            return place
        } catch {
            return file
        }
    }
}
