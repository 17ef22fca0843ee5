import Foundation
import Tend

/// Where a tap outside of the app leads inside it: a widget, a control, Siri, or a shared file.
public enum AppLink: Hashable, Sendable {
    case today(child: UUID? = nil)
    /// The form of a new entry.
    case form(EntryKind, child: UUID? = nil)
    /// The three questions before a massage.
    case massage(child: UUID? = nil)
    /// A file that another app handed over, to bring in.
    case file(URL)

    /// Nothing for an address that is none of ours.
    public init?(_ url: URL) {
        if url.isFileURL {
            self = .file(url)
            return
        }
        guard url.scheme == Self.scheme else { return nil }
        let parts = url.pathComponents.filter { $0 != "/" }
        let asked = URLComponents(url: url, resolvingAgainstBaseURL: false)?.queryItems
        let child = asked?.first { $0.name == Self.whose }?.value.flatMap(UUID.init(uuidString:))
        switch (url.host(), parts.first.flatMap(EntryKind.init(name:))) {
        case ("today", nil): self = .today(child: child)
        case ("massage", nil): self = .massage(child: child)
        case ("new", let kind?): self = .form(kind, child: child)
        default: return nil
        }
    }

    /// Whom it is about; nothing where it is about whoever is looked at.
    public var child: UUID? {
        switch self {
        case .today(let child), .form(_, let child), .massage(let child): child
        case .file: nil
        }
    }

    /// The address that leads there.
    public var url: URL {
        let path: String
        switch self {
        case .file(let url): return url
        case .today: path = "today"
        case .massage: path = "massage"
        case .form(let kind, _): path = "new/\(kind.name)"
        }
        let asked = child.map { "?\(Self.whose)=\($0.uuidString)" } ?? ""
        guard let url = URL(string: "\(Self.scheme)://\(path)\(asked)") else {
            preconditionFailure("no address for \(path)")
        }
        return url
    }

    private static let whose = "child"

    /// The scheme of the app's addresses, as its Info.plist names it.
    public static let scheme = "tend"
}

extension EntryKind {
    /// The kind of that name; nothing for another word.
    public init?(name: String) {
        guard let kind = Self.all.first(where: { $0.name == name }) else { return nil }
        self = kind
    }

    static let all: [EntryKind] = [
        .massage, .sleep, .cry, .feed, .diaper, .pump, .growth, .temperature, .medicine, .activity,
        .milestone, .note, .wellbeing,
    ]
}
