import Foundation

/// Where the journal lies: in the app's own folder, which neither a widget nor another app can
/// read.
enum JournalFolder {
    static var file: URL {
        URL.applicationSupportDirectory.appending(path: "Journal/journal.tend")
    }

    /// Makes the folder. What is written into it can be read once the phone was unlocked since it
    /// started, so that a timer can be stopped from the lock screen; and it is left out of cloud
    /// back-ups, which are clear text to whoever holds the account.
    static func prepare(_ folder: URL) throws {
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication])
        var folder = folder
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try folder.setResourceValues(values)
    }
}
