// Stand-in for SwiftUI on Linux: views inside of UIKit. See Core.swift and Stubs/README.md.
// swift-format-ignore-file
import UIKit

@MainActor open class UIHostingController<Content: View>: UIViewController { public init(rootView: Content) {} }
