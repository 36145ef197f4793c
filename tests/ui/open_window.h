// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/memory.h"

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QTest>

namespace tests {

/// A real window over a real shop, in English. It opens when it is first asked for; what a test
/// wrote through the shop by then, and what day it made it, is what the window begins with.
class OpenWindow
{
public:
    OpenWindow();
    ~OpenWindow();
    OpenWindow(const OpenWindow &) = delete;
    OpenWindow &operator=(const OpenWindow &) = delete;

    TestShop shop;

    ui::MainWindow &window();
    ui::Desk &desk() { return window().desk(); }
    core::Id<core::Customer> aCustomer(const QString &name, const QStringList &phones);

    /// The sheet that is open, with the keyboard; none once it has closed.
    QDialog *sheet();
    /// A part of the sheet, or of the page where none is open, by its object name.
    template <typename Widget>
    Widget *part(const char *name)
    {
        QWidget *where = sheet();
        const QString wanted = QString::fromLatin1(name);
        for (Widget *found : (where ? where : &window())->findChildren<Widget *>(wanted)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// Ctrl+Z in the window, once it has the keyboard back.
    void undo();
    /// Everything that can be read on the sheet, or in the window where none is open.
    QString words();

private:
    /// Until keys arrive there: the window system hands over the keyboard in its own time.
    static void settle(QWidget &window);

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Memory> m_memory;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<QDialog> m_sheet; ///< that has the keyboard
};

} // namespace tests
