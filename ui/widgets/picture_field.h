// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPushButton>

class QLabel;

namespace ui {

/// A picture that somebody chooses, sees and takes away again. It is the button that chooses;
/// `beside()` shows the picture and takes it away.
class PictureField : public QPushButton
{
    Q_OBJECT

public:
    /// `name`: what the picture is, "Logo".
    explicit PictureField(const QString &name);

    /// None: nothing is chosen yet.
    void show(const QImage &picture);
    QWidget *beside() { return m_beside; }

signals:
    void chosen(const QString &file);
    void removed();

private:
    void choose();

    QWidget *m_beside;
    QLabel *m_picture;
    QPushButton *m_remove;
};

} // namespace ui
