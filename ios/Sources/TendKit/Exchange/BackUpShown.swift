import Foundation
import Tend

/// A copy of the journal that can take its place.
public struct BackUpShown: Equatable, Sendable, Identifiable {
    public let path: String
    /// "20 November 2026", or the name of a file that was chosen.
    public let name: String
    /// "checked", or that it did not pass its check.
    public let detail: String
    public let good: Bool
    /// A file that another app lends.
    public let file: URL?
    public var id: String { path }

    /// The copies the journal took by itself, as the family's screen lists them.
    @MainActor public static func all(of family: FamilyModel) -> [BackUpShown] {
        (family.family?.backUps ?? []).map { backUp in
            let date = family.formats.civilDate(backUp.takenAt)
            return BackUpShown(
                path: backUp.path, name: family.formats.dateWithYear(date),
                detail: family.say(backUp.good ? "back_up_good" : "back_up_bad"),
                good: backUp.good, file: nil)
        }
    }

    /// A file that was chosen.
    public init(file: URL) {
        self.init(
            path: file.path, name: file.lastPathComponent, detail: "", good: true, file: file)
    }

    private init(path: String, name: String, detail: String, good: Bool, file: URL?) {
        self.path = path
        self.name = name
        self.detail = detail
        self.good = good
        self.file = file
    }
}
