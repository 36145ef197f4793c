// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_field.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize shownSize(200, 80);

} // namespace

PictureField::PictureField(const QString &name)
    : QPushButton(tr("Choose a picture"))
    , m_beside(new QWidget)
    , m_picture(new QLabel)
    , m_remove(plainButton(tr("Remove"), ButtonKind::Quiet))
{
    auto *row = new QHBoxLayout(m_beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_picture);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_picture->setAccessibleName(name);
    //: accessible name of a button; %1 is what the picture is
    m_remove->setAccessibleName(tr("Remove: %1").arg(name));
    m_remove->setObjectName(u"removePicture"_s);
    connect(this, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, &PictureField::removed);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    show({});
}

void PictureField::show(const QImage &picture)
{
    // On white, as on paper: a dark logo would be lost on a dark window.
    QImage paper;
    if (!picture.isNull()) {
        const qreal density = devicePixelRatioF();
        const QImage fitting =
            picture.scaled(shownSize * density, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        paper = QImage(fitting.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, fitting);
        paper.setDevicePixelRatio(density);
    }
    m_picture->setPixmap(QPixmap::fromImage(paper));
    m_picture->setVisible(!picture.isNull());
    if (picture.isNull() && m_remove->hasFocus())
        setFocus(Qt::OtherFocusReason);
    m_remove->setVisible(!picture.isNull());
}

void PictureField::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pictures (*.png *.jpg *.jpeg)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PictureField::chosen);
    dialog->open();
}

} // namespace ui
