import Tend

extension Words {
    /// What to say about a failure. The journal's own sentences come first.
    public func failure(_ error: any Error) -> String {
        guard let error = error as? JournalError else { return self("error_storage") }
        return switch error {
        case .Invalid(let problems): problems.first?.sentence ?? self("error_invalid")
        case .NotFound: self("error_not_found")
        case .NewerFile: self("error_newer_file")
        case .Busy: self("error_busy")
        case .Damaged: self("error_damaged")
        case .Storage: self("error_storage")
        case .UnreadableImport(let reason): reason
        case .Cancelled: self("error_cancelled")
        case .Closed: self("error_closed")
        }
    }
}
