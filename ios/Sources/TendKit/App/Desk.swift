import Foundation
import Tend

/// What was begun and is not saved yet: an open form with what was typed into it, a painted night,
/// words of one's own. It lies in a small file beside the journal, so that it is still there after
/// the phone ended the app; saved or closed, it goes.
@MainActor public final class Desk {
    /// An open form.
    public struct Form: Equatable, Sendable {
        /// What it was opened for.
        public let query: FormQuery
        /// What the parent typed, where it differs from what was opened.
        public let typed: Typed?

        public init(query: FormQuery, typed: Typed? = nil) {
            self.query = query
            self.typed = typed
        }
    }

    /// A form as it was opened, and as it became.
    public struct Typed: Equatable, Sendable {
        public let opened: Draft
        public let draft: Draft

        public init(opened: Draft, draft: Draft) {
            self.opened = opened
            self.draft = draft
        }
    }

    /// The name of the file.
    public nonisolated static let name = "begun.json"

    private struct Kept: Codable, Equatable {
        var version: String
        var query: Data?
        var opened: Data?
        var draft: Data?
        var painting: Data?
        var session: UUID?
        var learned: String?
        var memory: String?
    }

    private let file: URL?
    private let version: String
    private var kept: Kept

    /// - Parameters:
    ///   - file: Where it is kept; nothing, and it goes with the app.
    ///   - version: What another version kept is not read: a form may have other fields by now.
    public init(file: URL? = nil, version: String = Desk.version) {
        self.file = file
        self.version = version
        let data = file.flatMap { try? Data(contentsOf: $0) }
        let read = data.flatMap { try? JSONDecoder().decode(Kept.self, from: $0) }
        kept = read.flatMap { $0.version == version ? $0 : nil } ?? Kept(version: version)
    }

    /// The version of this app.
    public nonisolated static var version: String {
        ["CFBundleShortVersionString", "CFBundleVersion"].map {
            Bundle.main.object(forInfoDictionaryKey: $0) as? String ?? ""
        }.joined(separator: " ")
    }

    /// The form that is open.
    public var form: Form? {
        get {
            guard let query = kept.query.flatMap(FormQuery.init(bytes:)) else { return nil }
            guard let opened = kept.opened.flatMap(Draft.init(bytes:)),
                let draft = kept.draft.flatMap(Draft.init(bytes:))
            else { return Form(query: query) }
            return Form(query: query, typed: Typed(opened: opened, draft: draft))
        }
        set {
            change {
                $0.query = newValue?.query.bytes
                $0.opened = newValue?.typed?.opened.bytes
                $0.draft = newValue?.typed?.draft.bytes
            }
        }
    }

    /// What was painted of a child's night, stroke by stroke.
    public func strokes(of child: ChildId) -> [PaintStroke] {
        guard let painting = kept.painting.flatMap(Painting.init(bytes:)),
            painting.children == [child]
        else { return [] }
        return painting.strokes
    }

    /// Another child's night goes: one board is open at a time.
    public func keep(_ strokes: [PaintStroke], of child: ChildId) {
        let night = Painting(children: [child], strokes: strokes, over: .keep, caregiver: nil)
        change { $0.painting = strokes.isEmpty ? nil : night.bytes }
    }

    /// What a parent learned in a massage, as it is typed.
    public func learned(in session: SessionId) -> String {
        kept.session == session ? kept.learned ?? "" : ""
    }

    public func keep(learned: String, in session: SessionId) {
        change {
            $0.session = learned.isEmpty ? nil : session
            $0.learned = learned.isEmpty ? nil : learned
        }
    }

    /// A small memory, as it is typed on the parent's page.
    public var memory: String {
        get { kept.memory ?? "" }
        set { change { $0.memory = newValue.isEmpty ? nil : newValue } }
    }

    /// Another journal lies there now.
    public func clear() {
        change { $0 = Kept(version: version) }
    }

    private func change(_ change: (inout Kept) -> Void) {
        let before = kept
        change(&kept)
        guard let file, kept != before else { return }
        do {
            if kept == Kept(version: version) {
                try FileManager.default.removeItem(at: file)
            } else {
                try write(to: file)
            }
        } catch {
            // A phone without room has nowhere to keep it; what is typed stands on the screen still.
        }
    }

    /// As the journal: readable once the phone was unlocked since it started. The folder is left out
    /// of cloud back-ups.
    private func write(to file: URL) throws {
        let data = try JSONEncoder().encode(kept)
        #if os(iOS)
        try data.write(
            to: file, options: [.atomic, .completeFileProtectionUntilFirstUserAuthentication])
        #else
        try data.write(to: file, options: .atomic)
        #endif
    }
}
