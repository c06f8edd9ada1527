import type { Connection } from 'mongoose';
import { Schema } from 'mongoose';

const productSchema = new Schema(
  {
    sku: String,
    name: String,
    category: String,
    price: Number,
    tags: [String],
    stock: Number,
    attributes: { type: Map, of: String },
    variants: [{ _id: false, color: String, size: String, quantity: Number }],
  },
  { timestamps: true },
);
productSchema.index({ sku: 1 }, { unique: true });
productSchema.index({ category: 1, price: -1 });

export const productModel = (connection: Connection) => connection.model('Product', productSchema);
