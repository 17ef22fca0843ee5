import Foundation

extension Locale {
    /// The tag of this locale (BCP 47), with what the parent chose in the settings of the phone
    /// about measures and temperatures: those are no part of its name.
    var tagWithUnits: String {
        let usual = Locale(identifier: identifier)
        var components = Locale.Components(locale: self)
        if measurementSystem != usual.measurementSystem {
            components.measurementSystem = measurementSystem
        }
        let tag = Locale(components: components).identifier(.bcp47)
        #if canImport(Darwin)
        let degree = UnitTemperature(forLocale: self)
        guard degree != UnitTemperature(forLocale: usual) else { return tag }
        // The last key of the Unicode extension, or the only one.
        return tag + (tag.contains("-u-") ? "" : "-u")
            + (degree == .fahrenheit ? "-mu-fahrenhe" : "-mu-celsius")
        #else
        return tag
        #endif
    }
}
