// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace soviec {

namespace {

QString filePath(const QString& name)
{
    return u":/soviec/icons/"_s + name + u".svg"_s;
}

QByteArray source(const QString& name, const QColor& colour)
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// An icon as it is painted: a drawing, its colour, and its side in the pixels of the device.
struct IconDrawing {
    QString name;
    QColor colour;
    int pixels;
};

QImage drawIcon(const IconDrawing& drawing)
{
    QImage image(drawing.pixels, drawing.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, image.rect(), drawing.name, drawing.colour);
    return image;
}

/// The painted icon, kept for the next time.
QPixmap pixmapOf(const IconDrawing& drawing)
{
    const QString key = u"soviec-icon/%1/%2/%3"_s.arg(
        drawing.name, drawing.colour.name(), QString::number(drawing.pixels));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap::fromImage(drawIcon(drawing));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class InkEngine final : public QIconEngine {
public:
    InkEngine(const QString& name, Ink ink)
        : m_name(name)
        , m_ink(ink)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintIcon(*painter, square, m_name, colour(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf({m_name, colour(mode), qMin(size.width(), size.height())});
    }

    QIconEngine* clone() const override { return new InkEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        return inkColour(mode == QIcon::Disabled ? Ink::Faint : m_ink, QGuiApplication::palette());
    }

    QString m_name;
    Ink m_ink;
};

/// The program's own icon, drawn in the size somebody asks for and not in all of them at the start.
class BrandEngine final : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        paintIcon(*painter, rect, u"soviec"_s, inkColour(Ink::Accent, false));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        return QPixmap::fromImage(
            drawIcon({u"soviec"_s, inkColour(Ink::Accent, false), qMin(size.width(), size.height())}));
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 24, 32, 48, 64, 128, 256})
            sizes.append({side, side});
        return sizes;
    }

    QIconEngine* clone() const override { return new BrandEngine(*this); }
};

} // namespace

QIcon icon(const QString& name, Ink ink)
{
    return QFile::exists(filePath(name)) ? QIcon(new InkEngine(name, ink)) : QIcon();
}

QPixmap iconPixmap(const QString& name, Ink ink, const QPalette& palette, int size, qreal ratio)
{
    QPixmap pixmap = pixmapOf({name, inkColour(ink, palette), qRound(size * ratio)});
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& square, const QString& name, const QColor& colour)
{
    QSvgRenderer renderer(source(name, colour));
    if (!renderer.isValid())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, square);
    painter.restore();
}

QIcon applicationIcon()
{
    return QIcon(new BrandEngine);
}

QStringList iconNames()
{
    QStringList names;
    for (const QString& file :
         QDir(u":/soviec/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names += file.chopped(4);
    return names;
}

} // namespace soviec
