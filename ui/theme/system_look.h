// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

/// Whether the desktop is dark. Asked without waiting: a desktop that does not answer must not hold
/// up the window.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    /// Made before the program's own colours are put on: until the desktop has said more, its
    /// palette tells.
    explicit SystemLook(QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }
    /// Asks the desktop; the answer comes with `changed` when it is another one.
    void ask();

signals:
    void changed(bool isDark);

private:
    void set(bool isDark);

    bool m_isDark = false;
};

} // namespace ui
