import Foundation
import TendKit
import UIKit

/// The system's share sheet, over whatever is shown.
@MainActor enum ShareSheet {
    /// Offers a file, and waits until it was taken or the sheet was closed.
    static func offer(_ file: URL) async -> HandedOn {
        guard let front, let view = front.view else { return .failed }
        let sheet = UIActivityViewController(activityItems: [file], applicationActivities: nil)
        // On an iPad it stands at a place: the foot of the screen, where the hand is.
        sheet.popoverPresentationController?.sourceView = view
        sheet.popoverPresentationController?.sourceRect = CGRect(
            x: view.bounds.midX, y: view.bounds.maxY, width: 0, height: 0)
        return await withCheckedContinuation { waiting in
            var waiting: CheckedContinuation<HandedOn, Never>? = waiting
            sheet.completionWithItemsHandler = { way, completed, _, error in
                // A way that was left again (a mail not sent) goes back to the sheet, which is still
                // there: it says so once more when it is closed.
                if way != nil, !completed, error == nil { return }
                waiting?.resume(returning: error != nil ? .failed : completed ? .taken : .left)
                waiting = nil
            }
            front.present(sheet, animated: true, completion: nil)
        }
    }

    /// What stands over everything else.
    private static var front: UIViewController? {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        var front = scenes.first { $0.activationState == .foregroundActive }?
            .keyWindow?.rootViewController
        while let over = front?.presentedViewController { front = over }
        return front
    }
}
