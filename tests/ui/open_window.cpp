// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/open_window.h"

#include "ui/theme/docket_style.h"

#include <QApplication>

namespace tests {

using namespace Qt::StringLiterals;

OpenWindow::OpenWindow()
    : m_theme(std::make_unique<ui::Theme>())
    , m_memory(std::make_unique<ui::Memory>(m_folder.filePath(u"preferences.ini"_s)))
{
    QLocale::setDefault(QLocale(u"en_IN"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setStyle(new ui::DocketStyle(*m_theme));
}

// Whatever is open or half typed: a window may go at any time.
OpenWindow::~OpenWindow() = default;

void OpenWindow::settle(QWidget &window)
{
    window.activateWindow();
    [[maybe_unused]] const bool hasKeys = QTest::qWaitFor([&]() {
        return window.isActiveWindow() && QGuiApplication::focusWindow() == window.windowHandle();
    });
    QTest::qWait(20); // and what came with it is dealt with
}

ui::MainWindow &OpenWindow::window()
{
    if (m_window)
        return *m_window;
    m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{.shop = *shop,
                                                                      .folder = shop.folder(),
                                                                      .clock = shop.clock,
                                                                      .random = shop.random,
                                                                      .by = shop.owner,
                                                                      .person = u"Ravi"_s,
                                                                      .preferences = *m_memory,
                                                                      .theme = *m_theme});
    m_window->resize(1366, 768);
    m_window->show();
    settle(*m_window);
    return *m_window;
}

core::Id<core::Customer> OpenWindow::aCustomer(const QString &name, const QStringList &phones)
{
    const auto id = shop.newId<core::Customer>();
    const auto added =
        shop->customers.add(shop.owner, id, {.customer = {.name = name}, .phones = phones});
    Q_ASSERT(added);
    return id;
}

QDialog *OpenWindow::sheet()
{
    for (QDialog *dialog : window().findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        if (m_sheet != dialog) {
            settle(*dialog);
            m_sheet = dialog;
        }
        return dialog->isVisible() ? dialog : nullptr;
    }
    return nullptr;
}

void OpenWindow::undo()
{
    settle(window());
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
}

QString OpenWindow::words()
{
    QWidget *where = sheet();
    QStringList words;
    for (const QLabel *label : (where ? where : &window())->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace tests
