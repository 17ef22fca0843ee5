import SwiftUI

// What an iPhone has and a Mac has not. The package builds on both, so that a Mac tests it without a
// simulator.
extension View {
    /// The title stays small: the screen has its own header.
    func smallTitle() -> some View {
        #if os(macOS)
        self
        #else
        navigationBarTitleDisplayMode(.inline)
        #endif
    }

    /// Times on wheels, which a thumb turns at night.
    func wheels() -> some View {
        #if os(macOS)
        datePickerStyle(.compact)
        #else
        datePickerStyle(.wheel)
        #endif
    }

    /// Keys for a number with a comma or a point.
    func decimalKeys() -> some View {
        #if os(macOS)
        self
        #else
        keyboardType(.decimalPad)
        #endif
    }

    /// A list in groups with round corners.
    func inGroups() -> some View {
        #if os(macOS)
        listStyle(.inset)
        #else
        listStyle(.insetGrouped)
        #endif
    }

    /// The whole screen is for what is shown.
    func withoutTabBar() -> some View {
        #if os(macOS)
        self
        #else
        toolbar(.hidden, for: .tabBar)
        #endif
    }
}
