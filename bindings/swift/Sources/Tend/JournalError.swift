@_exported import TendCore

// Printed, shown or logged, an error is the core's own text: a lowercase fragment that fits after
// "failed to". Without these, Swift would print the case and its values instead.
extension JournalError: CustomStringConvertible, CustomDebugStringConvertible {
    public var debugDescription: String { description }
}
